package nl.plein.persistence.signin;

import jakarta.persistence.EntityManager;

/** What tests of other modules need of signing in. */
public final class SignInFixtures {

    private SignInFixtures() {}

    /** The repository on this entity manager. */
    public static SignInRepository signInsIn(EntityManager em) {
        var repository = new SignInRepository();
        repository.em = em;
        return repository;
    }
}
