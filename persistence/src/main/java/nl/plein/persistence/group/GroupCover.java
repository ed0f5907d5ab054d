package nl.plein.persistence.group;

import java.io.Serializable;

/**
 * The wide picture on the page of a group, by the hashes of its bytes.
 *
 * @param wide the larger one
 * @param narrow the same for small screens
 * @param words what it shows, or empty when it only decorates
 */
public record GroupCover(String wide, String narrow, String words) implements Serializable {}
