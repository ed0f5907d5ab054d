package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;

/**
 * What a list that was sent in would do.
 *
 * @param encoding in which it came
 * @param columns names of the columns that count
 * @param ignored names of the columns that do not
 * @param invited how many addresses would be invited
 * @param placed how many members would come into a group
 * @param unchanged how many lines change nothing
 * @param problems lines that are left out, the first hundred
 * @param wrong how many lines are left out
 */
public record ImportDetails(
        String encoding,
        List<String> columns,
        List<String> ignored,
        int invited,
        int placed,
        int unchanged,
        List<ImportSheet.Problem> problems,
        int wrong)
        implements Serializable {

    /** Whether there is something to do. */
    public boolean doing() {
        return invited + placed > 0;
    }
}
