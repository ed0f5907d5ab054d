package nl.plein.security.permission;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.SubjectContext;
import org.apache.shiro.web.mgt.DefaultWebSubjectFactory;

/**
 * Makes the subject of a web request out of the session that was verified before Shiro's filter. What the request or an
 * HTTP session says about principals counts for nothing.
 */
public class VerifiedSubjects extends DefaultWebSubjectFactory {

    private final Supplier<Optional<Long>> acting;

    /** For Shiro's configuration, which knows no injection. */
    public VerifiedSubjects() {
        this(() -> Optional.ofNullable(Acting.standing().account()));
    }

    VerifiedSubjects(Supplier<Optional<Long>> acting) {
        this.acting = acting;
    }

    @Override
    public Subject createSubject(SubjectContext context) {
        var account = acting.get();
        context.setSession(null);
        context.setAuthenticationInfo(null);
        context.setAuthenticationToken(null);
        context.setSessionCreationEnabled(false);
        context.setAuthenticated(account.isPresent());
        context.setPrincipals(account.map(id -> new SimplePrincipalCollection(id, GrantsRealm.NAME))
                .orElse(null));
        return super.createSubject(context);
    }
}
