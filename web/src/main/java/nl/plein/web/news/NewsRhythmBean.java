package nl.plein.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.news.ChooseRhythm;
import nl.plein.ejb.news.NewsBoundary;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.people.Rhythm;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** How often mail about what is new comes: chosen when one is welcomed, and at any time after that. */
@Named
@RequestScoped
public class NewsRhythmBean {

    @Inject
    NewsBoundary news;

    @Inject
    CurrentAccount me;

    @Inject
    Way way;

    private Rhythm rhythm;

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public Rhythm getRhythm() {
        if (rhythm == null) {
            rhythm = news.rhythm();
        }
        return rhythm;
    }

    public void setRhythm(Rhythm chosen) {
        rhythm = chosen;
    }

    public void save() {
        choose("people.mail.saved", "/profile/mail");
    }

    /** The last step of the welcome. */
    public void end() {
        choose("people.welcome.done", "/");
    }

    private void choose(String said, String path) {
        news.choose(new ChooseRhythm(new AccountId(me.standing().ref()), getRhythm()));
        Messages.afterwards(said);
        way.to(path);
    }
}
