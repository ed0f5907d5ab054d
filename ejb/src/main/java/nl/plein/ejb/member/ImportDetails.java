package nl.plein.ejb.member;

import java.io.Serializable;
import java.util.List;
import nl.plein.ejb.people.Problem;
import nl.plein.persistence.people.FieldRow;

/**
 * What a list that was sent in would do.
 *
 * @param encoding in which it came
 * @param head names of its columns
 * @param choice what each of them fills
 * @param obstacle why nothing can be done so, or null
 * @param fields what the site asks, and a column can fill
 * @param figures how many of each
 * @param told what becomes of answers, of the first hundred lines
 * @param problems lines that are left out, the first hundred
 */
public record ImportDetails(
        String encoding,
        List<String> head,
        ImportChoice choice,
        Problem obstacle,
        List<FieldRow> fields,
        Figures figures,
        List<ImportPlan.Told> told,
        List<ImportSheet.Problem> problems)
        implements Serializable {

    /**
     * How many lines of each kind there are.
     *
     * @param invited how many addresses would be invited
     * @param placed how many members would come into a group
     * @param filled of how many members answers would be filled in
     * @param kept of how many members an answer stays against the list
     * @param told of how many lines it is told what becomes of their answers
     * @param later how many answers come for who is not a member yet
     * @param unchanged how many lines change nothing
     * @param wrong how many reasons there are to leave lines out
     */
    public record Figures(int invited, int placed, int filled, int kept, int told, int later, int unchanged, int wrong)
            implements Serializable {

        static Figures of(ImportPlan.Plan plan) {
            int kept = (int)
                    plan.told().stream().filter(one -> one.filling().leaves()).count();
            return new Figures(
                    plan.invites().size(),
                    plan.placings().size(),
                    plan.wishes().size(),
                    kept,
                    plan.told().size(),
                    plan.later(),
                    plan.unchanged(),
                    plan.problems().size());
        }
    }

    /** Whether answers are told of more lines than these. */
    public boolean isMore() {
        return figures.told() > told.size();
    }

    /** Whether there is something to do. */
    public boolean doing() {
        return figures.invited() + figures.placed() + figures.filled() > 0;
    }
}
