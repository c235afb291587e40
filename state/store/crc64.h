/* crc64.h - the checksum Redis puts behind a dumped value. Internal to state/store. */
#ifndef STATE_STORE_CRC64_H
#define STATE_STORE_CRC64_H

#include <stddef.h>
#include <stdint.h>

/* CRC-64 of Jones, as Redis computes it: polynomial 0xad93d23594c935a9, bits reflected, start and
 * end 0. `crc` is that of the bytes before, 0 for the first. */
uint64_t crc64(uint64_t crc, const uint8_t *bytes, size_t len);

/* The same on any processor. For tests. */
uint64_t crc64_by_tables(uint64_t crc, const uint8_t *bytes, size_t len);

#endif
