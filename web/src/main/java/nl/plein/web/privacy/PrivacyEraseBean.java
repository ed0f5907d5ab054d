package nl.plein.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.plein.ejb.privacy.AskErasure;
import nl.plein.ejb.privacy.Burdens.Burden;
import nl.plein.ejb.privacy.PrivacyBoundary;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.Hosts;

/** Asking to be deleted: what goes, what stays, what comes first. */
@Named
@RequestScoped
public class PrivacyEraseBean {

    @Inject
    PrivacyBoundary privacy;

    @Inject
    CurrentAccount me;

    @Inject
    Hosts hosts;

    @Inject
    Way way;

    private List<Burden> burdens;
    private String reason;

    public void load() {
        getBurdens();
    }

    public List<Burden> getBurdens() {
        if (burdens == null) {
            burdens = privacy.burdens();
        }
        return burdens;
    }

    /** Where to hand something over. */
    public String link(Burden burden) {
        return (burden.host() == null ? hosts.platformOrigin() : hosts.origin(burden.host())) + burden.path();
    }

    public void ask() {
        privacy.ask(new AskErasure(me.standing().ref(), reason));
        Messages.afterwards("privacy.erase.asked");
        way.to("/mydata");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
