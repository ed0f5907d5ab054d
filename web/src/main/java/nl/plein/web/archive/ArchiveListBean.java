package nl.plein.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.plein.ejb.archive.ArchiveBoundary;
import nl.plein.persistence.archive.GroupFigures;
import nl.plein.persistence.group.GroupId;
import nl.plein.web.faces.Asked;

/** The groups that can be exported, by name. */
@Named
@RequestScoped
public class ArchiveListBean {

    @Inject
    ArchiveBoundary archive;

    @Inject
    Asked asked;

    private List<GroupFigures> rows;

    public void load() {
        var after = asked.refs("after").stream().findFirst().map(GroupId::new).orElse(null);
        rows = archive.groups(getWords(), after);
    }

    /** Part of the name that is looked for. */
    public String getWords() {
        return asked.words("words");
    }

    public List<GroupFigures> getRows() {
        return rows.size() > ArchiveBoundary.PAGE ? rows.subList(0, ArchiveBoundary.PAGE) : rows;
    }

    public String getMore() {
        if (rows.size() <= ArchiveBoundary.PAGE) {
            return null;
        }
        var words = getWords().isEmpty() ? "" : "&words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
        return "/archive?after=" + rows.get(ArchiveBoundary.PAGE - 1).ref() + words;
    }
}
