package nl.plein.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.privacy.Burdens.Burden;
import nl.plein.ejb.privacy.DeclineErasure;
import nl.plein.ejb.privacy.EraseAccount;
import nl.plein.ejb.privacy.ErasureBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.privacy.ErasureRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;

/** One request to be deleted, to decide on. */
@Named
@RequestScoped
public class PrivacyRequestBean {

    @Inject
    ErasureBoundary erasures;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private ErasureRow row;
    private String answer;

    public void load() {
        getRow();
    }

    public ErasureRow getRow() {
        if (row == null) {
            row = erasures.view(asked.ref(ObjectType.ACCOUNT));
        }
        return row;
    }

    /** What must be handed over first. */
    public List<Burden> getBurdens() {
        return erasures.burdens(asked.ref(ObjectType.ACCOUNT));
    }

    public void erase() {
        erasures.erase(new EraseAccount(asked.ref(ObjectType.ACCOUNT), UUID.fromString(getRow().account())));
        back("privacy.request.erased");
    }

    public void decline() {
        erasures.decline(
                new DeclineErasure(asked.ref(ObjectType.ACCOUNT), UUID.fromString(getRow().account()), answer));
        back("privacy.request.declined");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String typed) {
        answer = typed;
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/platform/erasures");
    }
}
