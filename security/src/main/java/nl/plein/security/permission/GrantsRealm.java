package nl.plein.security.permission;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Tells Shiro what the person who acts may do. It signs nobody in: a session of ours is the only way to become
 * somebody. It keeps nothing, so that a right that was taken away is gone with the next request.
 */
public class GrantsRealm extends AuthorizingRealm {

    /** Name under which the realm's principals are known. */
    public static final String NAME = "grants";

    private final Supplier<Standing> standing;

    /** For Shiro's configuration, which knows no injection. */
    public GrantsRealm() {
        this(Acting::standing);
    }

    GrantsRealm(Supplier<Standing> standing) {
        this.standing = standing;
        setName(NAME);
        setCachingEnabled(false);
        setAuthenticationCachingEnabled(false);
        setAuthorizationCachingEnabled(false);
        setPermissionResolver(Spelled::new);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return null;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var known = standing.get();
        var info = new SimpleAuthorizationInfo();
        if (known.account() != null && Objects.equals(principals.getPrimaryPrincipal(), known.account())) {
            info.setStringPermissions(known.permissions());
        }
        return info;
    }
}
