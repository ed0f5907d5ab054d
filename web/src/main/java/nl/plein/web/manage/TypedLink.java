package nl.plein.web.manage;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.plein.persistence.site.SiteLink;
import nl.plein.persistence.site.SiteLinkRow;

/** What stands in the form of a way at this moment. */
public class TypedLink {

    private String label;
    private String address;
    private SiteLink.Reader level = SiteLink.Reader.PUBLIC;
    private SiteLink.Part part = SiteLink.Part.MENU;
    private String parent = "";
    private String otherLabel;
    private String otherLanguage = "en";

    void fill(SiteLinkRow saved, List<SiteLinkRow> all) {
        label = saved.label();
        address = saved.address();
        level = saved.level();
        part = saved.part();
        otherLabel = saved.otherLabel();
        otherLanguage = saved.otherLanguage() == null ? otherLanguage : saved.otherLanguage();
        parent = all.stream()
                .filter(one -> Objects.equals(one.id(), saved.parentId()))
                .map(SiteLinkRow::ref)
                .findFirst()
                .orElse("");
    }

    /** The way it is to stand below, or null. */
    UUID parentRef() {
        return parent == null || parent.isEmpty() ? null : UUID.fromString(parent);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public SiteLink.Reader getLevel() {
        return level;
    }

    public void setLevel(SiteLink.Reader chosen) {
        level = chosen;
    }

    public SiteLink.Part getPart() {
        return part;
    }

    public void setPart(SiteLink.Part chosen) {
        part = chosen;
    }

    public String getOtherLabel() {
        return otherLabel;
    }

    public void setOtherLabel(String typed) {
        otherLabel = typed;
    }

    public String getOtherLanguage() {
        return otherLanguage;
    }

    public void setOtherLanguage(String chosen) {
        otherLanguage = chosen;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String chosen) {
        parent = chosen;
    }
}
