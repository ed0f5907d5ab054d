package nl.plein.ejb.move;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a site of its own was asked for a group, and nobody answered yet.
 *
 * @param ref identifier of the request
 * @param host whole address of the site
 * @param asker name of who asked, or null
 * @param mine whether it was this person
 */
public record SplitAsked(String ref, String name, String host, String asker, Instant asked, boolean mine)
        implements Serializable {}
