package nl.plein.security.signin;

import static nl.plein.security.signin.Forge.aPlainResponse;
import static nl.plein.security.signin.Forge.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.w3c.dom.Document;

/** One attack by a posted response: what it is, the message, the desk that gets it, and why it is refused. */
record Attack(String name, Supplier<Forge> message, Desk desk, Reason reason) {

    /** On an answer in the clear, where that is agreed. */
    static Attack plain(String name, Consumer<Forge> change, Reason reason) {
        return new Attack(name, () -> done(aPlainResponse(), change), new Desk().demanding(Desk.PLAIN), reason);
    }

    /** On the signed XML of such an answer. */
    static Attack bent(String name, Consumer<Document> change, Reason reason) {
        return plain(name, forge -> forge.tamper(change), reason);
    }

    /** On an answer as it should be: signed, with a signed and encrypted assertion. */
    static Attack usual(String name, Consumer<Forge> change, Reason reason) {
        return at(name, new Desk(), change, reason);
    }

    /** The same at another desk. */
    static Attack at(String name, Desk desk, Consumer<Forge> change, Reason reason) {
        return new Attack(name, () -> done(aResponse(), change), desk, reason);
    }

    /** It is refused for its reason, and nobody came in. */
    void isRefused() {
        var forged = message.get();

        var refusal = catchThrowableOfType(SignInRefused.class, () -> desk.read(forged));

        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(desk.accepted).isEmpty();
    }

    private static Forge done(Forge forge, Consumer<Forge> change) {
        change.accept(forge);
        return forge;
    }

    @Override
    public String toString() {
        return name;
    }
}
