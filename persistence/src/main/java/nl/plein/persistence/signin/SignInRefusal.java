package nl.plein.persistence.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sign-in that was refused: the person has the code, the site manager finds the step and the reason by it. */
@Entity
@NamedQuery(
        name = "SignInRefusal.latest",
        query =
                """
        select new nl.plein.persistence.signin.RefusalRow(r.at, r.code, r.provider, r.step, r.reason)
        from SignInRefusal r order by r.id desc""")
@NamedQuery(
        name = "SignInRefusal.byCode",
        query =
                """
        select new nl.plein.persistence.signin.RefusalRow(r.at, r.code, r.provider, r.step, r.reason)
        from SignInRefusal r where r.code = :code""")
@Table(name = "sign_in_refusal")
public class SignInRefusal {

    @Id
    @SequenceGenerator(name = "sign_in_refusal_seq", sequenceName = "sign_in_refusal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_refusal_seq")
    private long id;

    @Column(name = "at_time")
    private Instant at;

    private String code;
    private String provider;
    private String step;
    private String reason;

    protected SignInRefusal() {} // JPA

    /**
     * @param code what the person sees, eight characters
     * @param provider entity id of the provider, or null when it was not sure which one
     * @param step the step that failed
     * @param reason dotted reason
     */
    public SignInRefusal(Instant at, String code, String provider, String step, String reason) {
        this.at = at;
        this.code = code;
        this.provider = provider;
        this.step = step;
        this.reason = reason;
    }
}
