package dev.viceversa.core.matching;

/** Stable numbers from ids, for an order and for ties that favour nobody by alphabet or by arrival. Not for security. */
final class Hashes {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashes() {}

    static long of(String id) {
        long hash = FNV_START;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The tie-break of a pair; only some of its low bits may be used. */
    static int tie(long mentor, long mentee) {
        return (int) (mix(mentor * 31 + mentee) >>> 32);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
