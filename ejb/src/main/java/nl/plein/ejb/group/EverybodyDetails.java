package nl.plein.ejb.group;

import java.io.Serializable;

/**
 * Whether everybody of the site comes into a group by themselves.
 *
 * @param now whether they do
 * @param may whether this owner may say so
 * @param busy whether people are being taken in
 * @param members how many members the site has
 * @param people how many of them would come in at once
 */
public record EverybodyDetails(boolean now, boolean may, boolean busy, long members, long people)
        implements Serializable {}
