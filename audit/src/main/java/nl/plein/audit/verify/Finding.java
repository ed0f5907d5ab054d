package nl.plein.audit.verify;

/**
 * Something that is not as it was promised.
 *
 * @param index place of the record, or -1 when it is not about one
 */
record Finding(long index, String kind, String expected, String found) {

    static Finding of(String kind, String expected, String found) {
        return new Finding(-1, kind, expected, found);
    }
}
