/* not_zeroed.h - for large locals that are written before they are read.
 *
 * The release is built with -ftrivial-auto-var-init=zero: what a function forgets to set is zero
 * and not what lay on the stack. For an array of which the hot path uses little, that costs more
 * than the work. Only where a measurement showed it. */
#ifndef STATE_CORE_NOT_ZEROED_H
#define STATE_CORE_NOT_ZEROED_H

#if defined(__has_attribute)
#if __has_attribute(uninitialized)
#define NOT_ZEROED __attribute__((uninitialized))
#endif
#endif
#ifndef NOT_ZEROED
#define NOT_ZEROED
#endif

#endif
