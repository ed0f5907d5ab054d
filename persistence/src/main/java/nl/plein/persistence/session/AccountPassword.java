package nl.plein.persistence.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The password of a local account of the demo, as a slow hash that carries its own salt and costs. */
@Entity
@Table(name = "account_password")
@NamedQuery(
        name = "AccountPassword.byName",
        query =
                """
        select new nl.plein.persistence.session.PasswordRow(p.accountId, p.hash)
        from AccountPassword p where p.loginName = :name""")
public class AccountPassword {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "password_hash")
    private String hash;

    private Instant changed;

    protected AccountPassword() {} // JPA

    /** @param loginName the name to sign in with, lower case */
    public AccountPassword(long accountId, String loginName, String hash, Instant changed) {
        this.accountId = accountId;
        this.loginName = loginName;
        this.hash = hash;
        this.changed = changed;
    }
}
