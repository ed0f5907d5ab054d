package nl.plein.web.member;

import java.util.function.Supplier;
import nl.plein.ejb.member.BulkPreview;
import nl.plein.security.Seen;

/** What is shown before something is done to many, and what its form carries back of it. */
public final class SecondLook {

    private final Supplier<BulkPreview> made;
    private BulkPreview preview;
    private String mark = "";
    private int shown;

    /** @param made asks for what would be done; called once at most */
    SecondLook(Supplier<BulkPreview> made) {
        this.made = made;
    }

    public BulkPreview getPreview() {
        if (preview == null) {
            preview = made.get();
        }
        return preview;
    }

    /** Mark of those to whom it would be done, as they are now. */
    public String getMark() {
        return getPreview().seen().mark();
    }

    public void setMark(String sent) {
        mark = sent;
    }

    /** To how many it would be done, as they are now. */
    public int getShown() {
        return getPreview().goods();
    }

    public void setShown(int sent) {
        shown = sent;
    }

    /** To how many the person saw that it would be done. */
    int told() {
        return shown;
    }

    /** Those to whom the person saw that it would be done. */
    Seen seen() {
        return new Seen(mark);
    }
}
