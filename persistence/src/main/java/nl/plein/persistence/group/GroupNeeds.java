package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fields of the profile that a group asks of who comes in, and those that its list of members shows, by their numbers.
 * They stand in the row of the group, so that one that asks nothing costs no question.
 */
@Embeddable
public class GroupNeeds {

    /** So many answers a group asks at most. */
    public static final int MOST_ASKED = 10;

    /** So many answers the list of members shows at most. */
    public static final int MOST_SHOWN = 3;

    /** Longest sentence on why it asks, in characters. */
    public static final int LONGEST_WHY = 300;

    @Column(name = "needs_asked")
    private String asked;

    @Column(name = "needs_shown")
    private String shown;

    @Column(name = "needs_why")
    private String why;

    /** Nothing. */
    public GroupNeeds() {}

    public GroupNeeds(List<Long> asked, List<Long> shown, String why) {
        this.asked = kept(asked);
        this.shown = kept(shown);
        this.why = why.isEmpty() ? null : why;
    }

    /** Numbers of the fields that somebody has told something in before coming in. */
    public List<Long> asked() {
        return numbers(asked);
    }

    /** Numbers of the fields that stand in the list of members. */
    public List<Long> shown() {
        return numbers(shown);
    }

    /** Why it asks, or empty. */
    public String why() {
        return why == null ? "" : why;
    }

    /** Whether it neither asks nor shows anything. */
    public boolean nothing() {
        return asked == null && shown == null;
    }

    private static String kept(List<Long> numbers) {
        return numbers.isEmpty() ? null : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> numbers(String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : Stream.of(kept.split(",")).map(Long::valueOf).toList();
    }
}
