/* enterprise.h - what the enterprises tied to a borrower are told of him. */
#ifndef STATE_CORE_ENTERPRISE_H
#define STATE_CORE_ENTERPRISE_H

#include "state/core/step.h"

/* Tells every linked enterprise of a change of standing. Ids are made by the shell. Errors:
 * ERR_LIMIT. */
MUST_CHECK enum err enterprise_tell(struct step *s);

#endif
