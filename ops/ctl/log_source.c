/* log_source.c - what every source of committed inputs has in common. */
#include "ops/ctl/log_source.h"

#include "schemas/codec/codec.h"

bool log_filter_wants(const struct log_filter *filter, struct str key)
{
    if (str_is_none(key)) return str_is_none(filter->borrower) && filter->slice == 0;
    if (!str_is_none(filter->borrower)) return str_equal(filter->borrower, key);
    /* The upper half: the lower chooses buckets in maps. */
    return filter->slices <= 1 ||
           (bytes_hash(key.at, key.len) >> 32) % filter->slices == filter->slice;
}

bool log_extent_is_whole(const struct log_extent *extent)
{
    return extent->first_seq <= 1 && extent->missing == 0 && !extent->has_gap &&
           (extent->last_seq == 0 || extent->first_seq == 1);
}
