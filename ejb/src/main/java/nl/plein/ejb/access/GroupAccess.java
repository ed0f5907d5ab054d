package nl.plein.ejb.access;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.access.Ground;
import nl.plein.persistence.group.Joining;

/**
 * Who sees a group now.
 *
 * @param name its name, or null for somebody who may not know it
 * @param find what one has to be to find its name and purpose
 * @param read what one has to be to read what is in it for everybody
 * @param joining how one becomes a member
 * @param members how many members it has
 * @param inside whether the viewer reads along, and so sees who the members are
 * @param explains whether the viewer may ask about persons and moments
 * @param spans which kind of group it was from when until when, oldest first; empty for who may not ask
 */
public record GroupAccess(
        String name,
        Ground find,
        Ground read,
        Joining joining,
        int members,
        boolean inside,
        boolean explains,
        List<KindSpan> spans)
        implements Serializable {}
