package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.ejb.people.MessageBoundary;
import nl.plein.ejb.people.MessageDetails;
import nl.plein.ejb.people.SendMessage;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Writing to a member of the site. */
@Named
@RequestScoped
public class PeopleMessageBean {

    @Inject
    MessageBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private MessageDetails details;
    private String subject;
    private String text;
    private boolean copy;

    /** Members only: for others the page is not there. */
    public void load() {
        getDetails();
    }

    public MessageDetails getDetails() {
        if (details == null) {
            details = boundary.to(current.site(), who());
        }
        return details;
    }

    public void send() {
        boundary.send(new SendMessage(current.site(), who(), new TypedMail(subject, text), copy));
        Messages.afterwards("people.message.sent");
        way.to("/profile/" + who().value());
    }

    private AccountId who() {
        return new AccountId(asked.ref(ObjectType.ACCOUNT));
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

    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean wished) {
        copy = wished;
    }
}
