package nl.plein.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.plein.ejb.admission.AnswerEntryRequest;
import nl.plein.ejb.admission.EntryBoundary;
import nl.plein.ejb.mail.Said;
import nl.plein.persistence.admission.EntryRequestRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** One request to join: admit or decline. */
@Named
@RequestScoped
public class AdmissionRequestBean {

    @Inject
    EntryBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private EntryRequestRow row;
    private boolean mailed = true;
    private String said;
    private boolean answering;

    public EntryRequestRow getRow() {
        if (row == null) {
            row = invitations.request(current.site(), ref());
        }
        return row;
    }

    /** Whether there is a form: not when it was answered, but who answers all the same hears who was first. */
    public boolean isAnswerable() {
        return getRow().waiting() || asked.sent() && !answering;
    }

    public void admit() {
        answer(true, "admission.answer.admitted");
    }

    public void decline() {
        answer(false, "admission.answer.declined");
    }

    public boolean isMailed() {
        return mailed;
    }

    public void setMailed(boolean chosen) {
        mailed = chosen;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String typed) {
        said = typed;
    }

    private UUID ref() {
        return asked.ref(ObjectType.SITE);
    }

    private void answer(boolean admit, String done) {
        answering = true;
        invitations.answer(new AnswerEntryRequest(current.site(), ref(), admit, mailed, new Said(said)));
        Messages.afterwards(done);
        way.to("/manage/requests");
    }
}
