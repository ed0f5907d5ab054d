package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.people.AllowMessages;
import nl.plein.ejb.people.MessageBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** Whether members may write mails to one. */
@Named
@RequestScoped
public class PeopleMailBean {

    @Inject
    MessageBoundary boundary;

    @Inject
    CurrentAccount me;

    @Inject
    Way way;

    private Boolean messages;

    /** People see their own choice only. */
    public void load() {
        isMessages();
    }

    public boolean isMessages() {
        if (messages == null) {
            messages = boundary.allowed();
        }
        return messages;
    }

    public void setMessages(boolean wished) {
        messages = wished;
    }

    public void save() {
        boundary.allow(new AllowMessages(new AccountId(me.standing().ref()), isMessages()));
        Messages.afterwards("people.mail.saved");
        way.to("/profile/mail");
    }
}
