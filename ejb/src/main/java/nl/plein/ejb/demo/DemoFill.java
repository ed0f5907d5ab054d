package nl.plein.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteAdmission;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.signin.SamlSetting;

/** Fills an empty platform with the demo, in one transaction: wholly or not at all. */
@Startup
@Singleton(name = "DemoFill")
@DependsOn("StartUp")
public class DemoFill {

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    DemoPeople people;

    @Inject
    DemoGroups groups;

    @Inject
    Clock clock;

    private final Map<String, Organisation> organisations = new HashMap<>();

    @PostConstruct
    void fill() {
        if (!DemoSetting.wished() || !sites.all().isEmpty()) {
            return;
        }
        var content = DemoFile.read("content.json");
        content.getJsonArray("organisations").getValuesAs(JsonObject.class).forEach(this::organisation);
        people.add(organisations);
        content.getJsonArray("sites").getValuesAs(JsonObject.class).forEach(this::site);
    }

    private void organisation(JsonObject told) {
        var organisation = new Organisation(told.getString("name"), told.getString("code"), told.getString("list"));
        accounts.add(organisation);
        organisations.put(organisation.name(), organisation);
        var entityId = DemoSetting.PROVIDERS.value() + "/" + told.getString("realm");
        signIns.add(new IdentityProvider(entityId, organisation.name(), organisation.id()));
    }

    private void site(JsonObject told) {
        var base = URI.create(SamlSetting.ORIGIN.value()).getHost();
        var site = new Site(
                told.getString("name"),
                told.getString("purpose"),
                told.getString("host") + "." + base,
                told.getString("colour"),
                Site.Openness.OPEN,
                clock.instant());
        told.getJsonArray("of")
                .forEach(name ->
                        site.belongTo(organisations.get(DemoFile.text(name)).id(), clock.instant()));
        sites.add(site);
        told.getJsonArray("admits").forEach(name -> {
            var organisation = organisations.get(DemoFile.text(name));
            sites.add(new SiteAdmission(site.id(), organisation.id()));
            people.join(site, organisation);
        });
        groups.add(site, told.getJsonArray("groups"), people.manager());
    }
}
