package nl.plein.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.ejb.directory.DirectoryKeyBoundary;
import nl.plein.ejb.directory.MakeToken;
import nl.plein.ejb.directory.MarkGroup;
import nl.plein.ejb.directory.RevokeToken;
import nl.plein.persistence.directory.TokenRow;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Keys for directories, and the groups they keep. A new key is shown in the answer to the form, and nowhere else. */
@Named
@RequestScoped
public class DirectoryKeysBean {

    private static final String PAGE = "/manage/directory";

    @Inject
    DirectoryKeyBoundary keys;

    @Inject
    CurrentSite current;

    @Inject
    Clock clock;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private List<TokenRow> tokens;
    private List<GroupChoiceRow> kept;
    private String name;
    private int days = 180;
    private String fresh;

    public void load() {
        getTokens();
    }

    public List<TokenRow> getTokens() {
        if (tokens == null) {
            tokens = keys.tokens(current.site());
        }
        return tokens;
    }

    public boolean alive(TokenRow token) {
        return token.alive(clock.instant());
    }

    public List<GroupChoiceRow> getKept() {
        if (kept == null) {
            kept = keys.kept(current.site());
        }
        return kept;
    }

    /** Groups that are not kept by a directory, and could be. */
    public List<GroupChoiceRow> getOthers() {
        var known = getKept().stream().map(GroupChoiceRow::ref).collect(Collectors.toSet());
        return keys.possible(current.site()).stream()
                .filter(one -> !known.contains(one.ref()))
                .toList();
    }

    public void make() {
        fresh = keys.make(new MakeToken(current.site(), asked.once(), name, days));
        tokens = null;
        name = null;
    }

    /** The key that is about to be taken away, when the address of the page says so; else null. */
    public TokenRow getEnding() {
        var wanted = asked.words("end");
        return getTokens().stream()
                .filter(one -> one.ref().equals(wanted) && alive(one))
                .findFirst()
                .orElse(null);
    }

    /** Taking a key away cannot be undone: that is looked at first. */
    public void revoke() {
        keys.revoke(new RevokeToken(current.site(), UUID.fromString(getEnding().ref())));
        Messages.afterwards("directory.token.revoked");
        way.to(PAGE);
    }

    public void mark(String ref, boolean wished) {
        keys.mark(new MarkGroup(current.site(), UUID.fromString(ref), wished));
        Messages.afterwards("directory.group.marked");
        way.to(PAGE);
    }

    /** The key that was just made, or null. */
    public String getFresh() {
        return fresh;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int typed) {
        days = typed;
    }
}
