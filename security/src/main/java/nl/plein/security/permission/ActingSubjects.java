package nl.plein.security.permission;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.function.Supplier;
import nl.plein.security.CurrentAccount;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.mgt.SubjectFactory;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.SubjectContext;
import org.apache.shiro.subject.support.DelegatingSubject;

/** Makes subjects that are whoever acts at the moment they are asked: in jobs, at start-up, in tests. */
final class ActingSubjects implements SubjectFactory {

    private final Supplier<Optional<Long>> acting;

    ActingSubjects() {
        this(() -> Optional.ofNullable(
                CDI.current().select(CurrentAccount.class).get().standing().account()));
    }

    ActingSubjects(Supplier<Optional<Long>> acting) {
        this.acting = acting;
    }

    @Override
    public Subject createSubject(SubjectContext context) {
        return new Acting(context.resolveSecurityManager(), acting);
    }

    private static final class Acting extends DelegatingSubject {

        private final transient Supplier<Optional<Long>> acting;

        Acting(SecurityManager securityManager, Supplier<Optional<Long>> acting) {
            super(null, false, null, null, false, securityManager);
            this.acting = acting;
        }

        @Override
        public PrincipalCollection getPrincipals() {
            return acting.get()
                    .map(account -> new SimplePrincipalCollection(account, GrantsRealm.NAME))
                    .orElse(null);
        }

        @Override
        public Object getPrincipal() {
            return acting.get().orElse(null);
        }

        @Override
        protected boolean hasPrincipals() {
            return acting.get().isPresent();
        }

        @Override
        public boolean isAuthenticated() {
            return hasPrincipals();
        }

        @Override
        public boolean isRemembered() {
            return false;
        }
    }
}
