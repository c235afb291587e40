/* wire.c - UTF-8 where it is not plain ASCII. */
#include "schemas/codec/wire.h"

bool wire_is_utf8_beyond_ascii(const uint8_t *at, size_t len)
{
    const uint8_t *end = at + len;
    while (at < end) {
        uint64_t eight = 0;
        if (end - at >= 8) {
            memcpy(&eight, at, sizeof eight);
            if ((eight & UINT64_C(0x8080808080808080)) == 0) {
                at += 8;
                continue;
            }
        }
        if (*at < 0x80u) {
            at++;
            continue;
        }
        unsigned more = *at >= 0xF0u ? 3 : *at >= 0xE0u ? 2 : 1;
        if (*at < 0xC2u || *at > 0xF4u || (size_t)(end - at) <= more) return false;
        uint8_t low = *at == 0xE0u ? 0xA0u : *at == 0xF0u ? 0x90u : 0x80u;
        uint8_t high = *at == 0xEDu ? 0x9Fu : *at == 0xF4u ? 0x8Fu : 0xBFu;
        if (at[1] < low || at[1] > high) return false;
        for (unsigned i = 2; i <= more; i++) {
            if ((at[i] & 0xC0u) != 0x80u) return false;
        }
        at += more + 1;
    }
    return true;
}
