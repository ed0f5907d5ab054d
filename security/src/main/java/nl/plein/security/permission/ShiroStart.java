package nl.plein.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;

/** Gives Shiro its security manager for work outside web requests. Web requests get theirs from shiro.ini. */
@ApplicationScoped
public class ShiroStart {

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        SecurityUtils.setSecurityManager(manager(new GrantsRealm(), new ActingSubjects()));
    }

    static DefaultSecurityManager manager(GrantsRealm realm, ActingSubjects subjects) {
        var noStorage = new DefaultSessionStorageEvaluator();
        noStorage.setSessionStorageEnabled(false);
        var storing = new DefaultSubjectDAO();
        storing.setSessionStorageEvaluator(noStorage);
        var manager = new DefaultSecurityManager(realm);
        manager.setSubjectDAO(storing);
        manager.setSubjectFactory(subjects);
        return manager;
    }
}
