package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody chose for oneself: the parts of the overview and their order, how often mail comes, and who may write.
 */
@Entity
@Table(name = "account_choice")
public class AccountChoice {

    private static final String HIDDEN = "-";

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    @Column(name = "lock_no")
    private long lockNo;

    private String widgets;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_rhythm")
    private Rhythm rhythm;

    @Column(name = "no_messages")
    private boolean noMessages;

    protected AccountChoice() {} // JPA

    /** Somebody who chose nothing yet. */
    public AccountChoice(long accountId) {
        this.accountId = accountId;
    }

    /** All parts in their order, those that are hidden too; a part that is younger than the choice comes last. */
    public List<Widget> order() {
        var chosen = words().map(word -> Widget.valueOf(word.replace(HIDDEN, "")));
        return Stream.concat(chosen, Arrays.stream(Widget.values())).distinct().toList();
    }

    public boolean hides(Widget widget) {
        return words().anyMatch((HIDDEN + widget)::equals);
    }

    /** From now on the part comes one place earlier, or later; one at the edge stays. */
    public void move(Widget widget, boolean up) {
        var order = new ArrayList<>(order());
        int from = order.indexOf(widget);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            keep(order, null, false);
        }
    }

    /** From now on the part is hidden, or shown again. */
    public void hide(Widget widget, boolean hidden) {
        keep(order(), widget, hidden);
    }

    private void keep(List<Widget> order, Widget changed, boolean hidden) {
        widgets = order.stream()
                .map(one -> ((one == changed ? hidden : hides(one)) ? HIDDEN : "") + one)
                .collect(Collectors.joining(","));
    }

    private Stream<String> words() {
        return widgets == null || widgets.isEmpty() ? Stream.empty() : Stream.of(widgets.split(","));
    }

    /** From now on members of one's sites may write, or not. */
    public void messages(boolean wished) {
        noMessages = !wished;
    }

    /** Whether members of one's sites may write. */
    public boolean messages() {
        return !noMessages;
    }

    /** From now on mail comes so often. */
    public void wish(Rhythm wished) {
        rhythm = wished;
    }

    /** How often mail comes: once a day until somebody chooses. */
    public Rhythm rhythm() {
        return rhythm == null ? Rhythm.DAILY : rhythm;
    }
}
