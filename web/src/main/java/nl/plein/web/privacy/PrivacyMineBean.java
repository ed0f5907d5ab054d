package nl.plein.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.privacy.AskMyData;
import nl.plein.ejb.privacy.MyDataDetails;
import nl.plein.ejb.privacy.PrivacyBoundary;
import nl.plein.ejb.privacy.WithdrawErasure;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** What is held about a person: taking it along, and the request to be deleted. */
@Named
@RequestScoped
public class PrivacyMineBean {

    private static final String PAGE = "/mydata";

    @Inject
    PrivacyBoundary privacy;

    @Inject
    CurrentAccount me;

    @Inject
    Way way;

    private MyDataDetails details;

    public void load() {
        getDetails();
    }

    public MyDataDetails getDetails() {
        if (details == null) {
            details = privacy.view();
        }
        return details;
    }

    /** Whether a download is being made. */
    public boolean isMoving() {
        return getDetails().downloads().stream()
                .anyMatch(one -> !one.job().state().over());
    }

    /** Whether a request to be deleted waits. */
    public boolean isAsked() {
        return getDetails().erasure() != null && getDetails().erasure().open();
    }

    public void ask() {
        privacy.ask(new AskMyData(me.standing().ref()));
        Messages.afterwards("privacy.mine.asked");
        way.to(PAGE);
    }

    public void withdraw() {
        privacy.withdraw(new WithdrawErasure(me.standing().ref()));
        Messages.afterwards("privacy.erase.withdrawn");
        way.to(PAGE);
    }
}
