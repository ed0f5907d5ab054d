package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.group.GroupMailBoundary;
import nl.plein.ejb.group.MailMembers;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Writing to the members of a group. */
@Named
@RequestScoped
public class GroupMailBean {

    @Inject
    GroupMailBoundary mails;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupRow group;
    private String subject;
    private String text;

    /** Owners only: whoever comes here by its address is told so. */
    public void load() {
        getGroup();
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = mails.group(current.number(), id());
        }
        return group;
    }

    /** Sends it to who writes it; the form stays as it is. */
    public void test() {
        mails.send(new MailMembers(current.number(), id(), new TypedMail(subject, text), true));
        Messages.info("group.mail.tested");
    }

    public void send() {
        mails.send(new MailMembers(current.number(), id(), new TypedMail(subject, text), false));
        Messages.afterwards("group.mail.sent");
        way.to("/group/" + id().value());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
