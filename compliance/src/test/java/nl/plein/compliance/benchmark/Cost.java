package nl.plein.compliance.benchmark;

/**
 * What one page costs.
 *
 * @param millis processor time of the server for one answer
 * @param bareMillis the same for a bare page of the same size
 * @param html bytes of the page itself, not packed
 * @param bareHtml bytes of the bare page
 * @param transferred bytes of a first visit, with headers, styles, script and letters
 * @param questions to the database
 */
record Cost(String name, double millis, double bareMillis, int html, int bareHtml, int transferred, long questions) {

    double ratio() {
        return millis / bareMillis;
    }
}
