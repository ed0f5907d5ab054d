package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;

/**
 * What would be done to many members.
 *
 * @param good to whom it would be done
 * @param left who would be left out
 */
public record BulkPreview(List<Line> good, List<Line> left) implements Serializable {

    /**
     * One member.
     *
     * @param ref public identifier of the account
     * @param organisation name of the organisation, or null
     * @param why key of why the member is left out, or null
     */
    public record Line(String ref, String name, String organisation, String why) implements Serializable {}
}
