package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.GroupMailBoundary;
import nl.plein.ejb.group.MailMembers;
import nl.plein.ejb.group.Readers;
import nl.plein.ejb.group.ReadersDetails;
import nl.plein.ejb.group.SubgroupBoundary;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TextBean;

/** Writing to the members of a group: to all, to a subgroup, or to those who were picked in the list of members. */
@Named
@RequestScoped
public class GroupMailBean {

    private static final String ALL = "all";
    private static final String CHOSEN = "chosen";
    private static final String COUNTED = "counted";

    @Inject
    GroupMailBoundary mails;

    @Inject
    SubgroupBoundary subgroups;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    TextBean text;

    @Inject
    Way way;

    private GroupRow group;
    private List<String> names;
    private List<Choice> choices;
    private ReadersDetails count;
    private String to;
    private boolean recent;
    private boolean copy;
    private boolean counting;
    private String subject;
    private String words;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getGroup();
        names();
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = mails.group(current.number(), id());
        }
        return group;
    }

    /** The names of those who were picked, in one line. */
    public String getNames() {
        return String.join(", ", names());
    }

    /** For whom the mail can be: the words of each, and what it stands for. */
    public List<Choice> getReaders() {
        if (choices == null) {
            choices = new ArrayList<>();
            choices.add(new Choice(ALL, text.get("group.mail.to.all")));
            for (var one : subgroups.all(current.number(), id())) {
                var people = text.count("item.subgroup.people", one.memberCount());
                choices.add(new Choice(one.ref(), text.say("group.mail.to.subgroup", one.name(), people)));
            }
            if (!people().isEmpty()) {
                choices.add(new Choice(CHOSEN, text.say("group.mail.to.chosen", names().size())));
            }
        }
        return choices;
    }

    /** Whether the number of readers is shown, with the button that sends. */
    public boolean isCounting() {
        return counting || asked.number(COUNTED) > 0;
    }

    public ReadersDetails getCount() {
        if (count == null) {
            count = mails.count(current.number(), id(), readers());
        }
        return count;
    }

    /** Sends it to who writes it; the form stays as it is. */
    public void test() {
        mails.send(MailMembers.trial(current.number(), id(), new TypedMail(subject, words)));
        Messages.info("group.mail.tested");
    }

    /** Shows to how many people it would go. */
    public void look() {
        counting = true;
        Messages.info("group.mail.looked");
    }

    public void send() {
        var mail = new TypedMail(subject, words);
        mails.send(new MailMembers(current.number(), id(), mail, readers(), copy, asked.number(COUNTED)));
        Messages.afterwards("group.mail.sent");
        way.to("/group/" + id().value());
    }

    public String getTo() {
        var first = people().isEmpty() ? ALL : CHOSEN;
        return to == null ? first : to;
    }

    public void setTo(String wished) {
        to = wished;
    }

    public boolean isRecent() {
        return recent;
    }

    public void setRecent(boolean wished) {
        recent = wished;
    }

    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean wished) {
        copy = wished;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getText() {
        return words;
    }

    public void setText(String typed) {
        words = typed;
    }

    private Readers readers() {
        var chosen =
                switch (getTo()) {
                    case ALL -> Readers.all();
                    case CHOSEN -> Readers.chosen(people());
                    default -> Readers.subgroup(UUID.fromString(to));
                };
        return chosen.recent(recent);
    }

    private List<AccountId> people() {
        return asked.refs("who").stream().map(AccountId::new).toList();
    }

    private List<String> names() {
        if (names == null) {
            names = people().isEmpty() ? List.of() : mails.names(current.number(), id(), people());
        }
        return names;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    /** One line of a choice. */
    public record Choice(String name, String value) {}
}
