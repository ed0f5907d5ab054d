package nl.plein.persistence.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What the managers of a site chose for one setting, when it is not the default. */
@Entity
@NamedQuery(name = "SiteChoice.ofSite", query = "select c from SiteChoice c where c.siteId = :site")
@NamedQuery(name = "SiteChoice.all", query = "select c from SiteChoice c")
@NamedQuery(
        name = "SiteChoice.drop",
        query = "delete from SiteChoice c where c.siteId = :site and c.setting = :setting")
@Table(name = "site_setting")
public class SiteChoice {

    @Id
    @SequenceGenerator(name = "site_setting_seq", sequenceName = "site_setting_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_setting_seq")
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Enumerated(EnumType.STRING)
    @Column(name = "setting_name")
    private SiteSetting setting;

    private String chosen;

    protected SiteChoice() {} // JPA

    public SiteChoice(long siteId, SiteSetting setting, String chosen) {
        this.siteId = siteId;
        this.setting = setting;
        this.chosen = chosen;
    }

    public long siteId() {
        return siteId;
    }

    public SiteSetting setting() {
        return setting;
    }

    public String chosen() {
        return chosen;
    }
}
