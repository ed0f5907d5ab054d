package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    @DisplayName("FACE-1.3 a refusal is found below what containers wrap around it")
    void aRefusalIsFound() {
        var refusal = new Refusal("group.join.closed");

        var meaning = Fault.meaning(new FacesException(new ELException(new EJBException(refusal))));

        assertThat(meaning).isSameAs(refusal);
        assertThat(Fault.of(meaning)).isEqualTo(Fault.REFUSED);
    }

    @Test
    @DisplayName("FACE-1.4 a missing thing is told from a fault of ours")
    void aMissingThingIsNoFault() {
        var missing = new NoSuchThing(new Target(ObjectType.GROUP, new UUID(1, 2)));

        assertThat(Fault.of(Fault.meaning(new EJBException(missing)))).isEqualTo(Fault.MISSING);
    }

    @Test
    @DisplayName("FACE-1.5 anything else is ours, told by its own cause, under a reference that can be read out")
    void anythingElseIsOurs() {
        var cause = new IllegalStateException("broken");

        var meaning = Fault.meaning(new FacesException(new EJBException(cause)));

        assertThat(meaning).isSameAs(cause);
        assertThat(Fault.of(meaning)).isEqualTo(Fault.BROKEN);
        assertThat(Reference.fresh()).matches("[2-9B-DF-HJ-NP-TV-XZ]{8}").isNotEqualTo(Reference.fresh());
    }

    @Test
    @DisplayName("FACE-1.5 an error without exception is a fault too")
    void anErrorWithoutException() {
        assertThat(Fault.of(Fault.meaning(null))).isEqualTo(Fault.BROKEN);
    }
}
