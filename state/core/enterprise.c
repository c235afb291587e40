/* enterprise.c - a change of standing, told under the enterprise's token and without a cause. */
#include "state/core/enterprise.h"

#include <stddef.h>

#include "state/core/text.h"
#include "state/core/try.h"

/* The first linked token after `after`, bytewise; STR_NONE when there is none. */
static struct str next_token(const struct step *s, struct str after)
{
    const struct enterprise_tie_list *ties = &s->borrower->state.enterprises;
    struct str found = STR_NONE;
    for (uint32_t i = 0; i < ties->count; i++) {
        struct str token = ties->items[i].enterprise_token;
        bool is_later = str_is_none(after) || str_compare(token, after) > 0;
        if (!ties->items[i].is_linked || !is_later) continue;
        if (str_is_none(found) || str_compare(token, found) < 0) found = token;
    }
    return found;
}

static struct str change_of(struct step *s)
{
    struct text text = {.len = 0};
    text_word(&text, "standing ");
    text_word(&text, standing_words[s->standing_before]);
    text_word(&text, " -> ");
    text_word(&text, standing_words[s->borrower->state.standing]);
    return text_take(&text, s->arena);
}

enum err enterprise_tell(struct step *s)
{
    if (s->borrower->state.standing == s->standing_before) return ERR_OK;
    for (struct str token = next_token(s, STR_NONE); !str_is_none(token);
         token = next_token(s, token)) {
        struct notice *notice;
        TRY(step_notice(s, NULL, NOTICE_KIND_ENTERPRISE_WARNING, &notice));
        notice->borrower_id = token;
        notice->cause = NULL;
        TRY(reason_add(&notice->reasons, REASON_CODE_WARNING, STR_NONE, change_of(s),
                       STR("change of standing"), s->arena));
    }
    return ERR_OK;
}
