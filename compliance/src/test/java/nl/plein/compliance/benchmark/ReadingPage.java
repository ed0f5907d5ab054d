package nl.plein.compliance.benchmark;

import java.net.URI;

/**
 * A page that is measured.
 *
 * @param cookies header line of the person who reads, empty for a visitor
 */
record ReadingPage(String name, URI address, String cookies) {}
