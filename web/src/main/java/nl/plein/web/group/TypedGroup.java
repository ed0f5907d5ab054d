package nl.plein.web.group;

import nl.plein.ejb.group.GroupDraft;
import nl.plein.ejb.item.Format;
import nl.plein.persistence.group.Charter;
import nl.plein.persistence.group.Joining;
import nl.plein.persistence.group.Openness;

/** What stands in the form of a group at this moment. */
public class TypedGroup {

    private String name;
    private String purpose;
    private String introduction;
    private String format = "markdown";
    private Openness openness = Openness.OPEN;
    private Joining joining = Joining.FREE;
    private boolean leaving = true;
    private String welcome;
    private boolean inside;

    /** Fills the form with what was saved before. */
    void fill(Charter saved) {
        name = saved.name();
        purpose = saved.purpose();
        introduction = saved.introduction();
        format = "html";
        joining = saved.joining();
        leaving = saved.leaving();
        welcome = saved.welcome();
        inside = saved.inside();
    }

    GroupDraft draft() {
        return new GroupDraft(name, purpose, introduction, Format.of(format), joining, leaving, welcome, inside);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String typed) {
        introduction = typed;
    }

    public String getWelcome() {
        return welcome;
    }

    public void setWelcome(String typed) {
        welcome = typed;
    }

    public boolean isInside() {
        return inside;
    }

    public void setInside(boolean chosen) {
        inside = chosen;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String sent) {
        format = sent;
    }

    public Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Openness chosen) {
        openness = chosen;
    }

    public Joining getJoining() {
        return joining;
    }

    public void setJoining(Joining chosen) {
        joining = chosen;
    }

    public boolean isLeaving() {
        return leaving;
    }

    public void setLeaving(boolean chosen) {
        leaving = chosen;
    }
}
