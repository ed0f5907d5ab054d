package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.ejb.people.ChangeProfile;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.MessagesBean;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Telling something of oneself, and to whom. */
@Named
@RequestScoped
public class PeopleEditBean {

    /** Answers that stand together; the name may be empty. */
    public record Part(String name, List<TypedAnswer> answers) {}

    @Inject
    ProfileBoundary profiles;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    MessagesBean messages;

    @Inject
    Way way;

    private Map<String, Part> parts;
    private List<Level> levels;

    /** What can be told, section by section. */
    public Collection<Part> getParts() {
        if (parts == null) {
            parts = new LinkedHashMap<>();
            profiles.mine(current.site()).forEach(one -> parts.computeIfAbsent(
                            one.field().says().section(), name -> new Part(name, new ArrayList<>()))
                    .answers()
                    .add(new TypedAnswer(one)));
        }
        return parts.values();
    }

    /** Who may read an answer; whom it was meant for before stays in the list. */
    public List<Level> levels(TypedAnswer answer) {
        if (levels == null) {
            levels = profiles.levels(current.site());
        }
        return levels.contains(answer.getLevel())
                ? levels
                : Stream.concat(Stream.of(answer.getLevel()), levels.stream()).toList();
    }

    /** Ids of the hint and the error of a field, or nothing when it has neither. */
    public String describedBy(TypedAnswer answer) {
        var base = base(answer);
        var hint = answer.getSays().hint().isEmpty() && !answer.getField().listed() ? "" : base + "-hint";
        var error = messages.has(base) ? base + "-error" : "";
        var both = (hint + " " + error).strip();
        return both.isEmpty() ? null : both;
    }

    /** Client id of the field on the page. */
    public String base(TypedAnswer answer) {
        return "profile:f" + answer.getNumber();
    }

    /** Hash of one's own picture, or null. */
    public String getPortrait() {
        return profiles.view(current.site(), new AccountId(me.standing().ref()))
                .person()
                .large();
    }

    /** What is asked of who comes onto the site. */
    public List<TypedAnswer> getEntry() {
        return getParts().stream()
                .flatMap(part -> part.answers().stream())
                .filter(answer -> answer.getSays().atEntry())
                .toList();
    }

    public void save() {
        keep();
        Messages.afterwards("people.saved");
        way.to("/profile");
    }

    /** Keeps what somebody new told, and goes on. */
    public void saveEntry() {
        keep();
        Messages.afterwards("people.saved");
        way.to("/welcome?step=2");
    }

    private void keep() {
        var answers = getParts().stream()
                .flatMap(part -> part.answers().stream())
                .map(TypedAnswer::answer)
                .toList();
        profiles.change(
                new ChangeProfile(current.site(), new AccountId(me.standing().ref()), answers));
    }
}
