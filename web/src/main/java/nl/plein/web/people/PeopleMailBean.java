package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.people.AllowMessages;
import nl.plein.ejb.people.ChooseRhythm;
import nl.plein.ejb.people.MessageBoundary;
import nl.plein.ejb.people.MineBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.people.Rhythm;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** Which mail somebody gets. */
@Named
@RequestScoped
public class PeopleMailBean {

    private static final String PAGE = "/profile/mail";

    @Inject
    MineBoundary mine;

    @Inject
    MessageBoundary boundary;

    @Inject
    CurrentAccount me;

    @Inject
    Way way;

    private Rhythm rhythm;
    private Boolean messages;

    /** People see their own choice only. */
    public void load() {
        getRhythm();
        isMessages();
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public Rhythm getRhythm() {
        if (rhythm == null) {
            rhythm = mine.rhythm();
        }
        return rhythm;
    }

    public void setRhythm(Rhythm chosen) {
        rhythm = chosen;
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

    public void saveRhythm() {
        mine.choose(new ChooseRhythm(self(), getRhythm()));
        saved();
    }

    public void saveMessages() {
        boundary.allow(new AllowMessages(self(), isMessages()));
        saved();
    }

    private AccountId self() {
        return new AccountId(me.standing().ref());
    }

    private void saved() {
        Messages.afterwards("people.mail.saved");
        way.to(PAGE);
    }
}
