package nl.plein.ejb.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.ejb.platform.OrganisationDetails.Held;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.admission.SiteMemberRepository;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.platform.DomainRepository;
import nl.plein.persistence.platform.OrganisationRepository;
import nl.plein.persistence.platform.ProviderRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.Seen;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import nl.plein.security.signin.ImportedProviders;

/** The organisations of the platform, and the providers that they are given. */
@Stateless
@Boundary
public class PlatformOrganisationBoundary {

    /** Rows of a page. */
    public static final int PAGE = 20;

    /** So many providers are offered at once. */
    public static final int OFFERED = 20;

    /** A federation has metadata of thousands; so many are looked at, and the others found by more words. */
    private static final int LOOKED = 500;

    private static final int LONGEST = 100;

    @Inject
    OrganisationRepository organisations;

    @Inject
    DomainRepository domains;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteMemberRepository identities;

    @Inject
    SignInRepository signIns;

    @Inject
    ImportedProviders imported;

    @Inject
    PlatformManagers managers;

    @Inject
    CurrentAccount me;

    /**
     * Organisations by name, one more than a page when there are others.
     *
     * @param words part of the name, may be empty
     * @param after name of the last that was shown, empty for the first page
     */
    @Requires(Right.PLATFORM_MANAGE)
    public List<OrganisationCard> list(String words, String after) {
        var rows = organisations.page(cut(words), after, PAGE + 1);
        var providers = organisations
                .providers(rows.stream().map(row -> row.id()).toList())
                .stream()
                .collect(Collectors.groupingBy(ProviderRow::organisationId));
        return rows.stream()
                .map(row -> new OrganisationCard(row.ref(), row.name(), providers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * One organisation.
     *
     * @param words part of the name of a provider that it could be given, may be empty
     */
    @Requires(Right.PLATFORM_MANAGE)
    public OrganisationDetails view(UUID ref, String words) {
        var organisation = find(ref);
        var mine = identities.providers(me.id());
        var held = organisations.providers(List.of(organisation.id())).stream()
                .map(row -> new Held(
                        row,
                        domains.of(row.id()),
                        mine.contains(row.entityId()),
                        organisations.people(row.entityId()) == 0))
                .toList();
        var found = imported.named(cut(words));
        var looked = found.stream().limit(LOOKED).toList();
        var taken = organisations.taken(looked);
        var free = looked.stream().filter(one -> !taken.contains(one)).toList();
        return new OrganisationDetails(
                ref.toString(),
                organisation.name(),
                held,
                free.stream().limit(OFFERED).toList(),
                free.size() > OFFERED || found.size() > LOOKED,
                !organisations.used(organisation.id()));
    }

    /** Adds an organisation. */
    @Requires(Right.PLATFORM_MANAGE)
    public void add(AddOrganisation command) {
        managers.hold();
        var name = free(command.name(), 0);
        accounts.add(new Organisation(name, null, null).known(command.ref()));
    }

    /** Calls an organisation something else; who chooses its provider finds it under the new name. */
    @Requires(Right.PLATFORM_MANAGE)
    public void rename(RenameOrganisation command) {
        managers.hold();
        var organisation = find(command.organisation());
        var earlier = organisation.name();
        organisation.rename(free(command.name(), organisation.id()));
        organisations.providers(List.of(organisation.id())).stream()
                .filter(row -> row.name().startsWith(earlier))
                .forEach(row -> provider(organisation, row.entityId())
                        .rename(organisation.name() + row.name().substring(earlier.length())));
    }

    /** Gives an organisation a provider that is nobody's yet. */
    @Requires(Right.PLATFORM_MANAGE)
    public void give(GiveProvider command) {
        managers.hold();
        var organisation = find(command.organisation());
        if (!imported.has(command.entityId())) {
            throw new Refusal("platform.provider.unknown");
        }
        if (organisations.provider(command.entityId()).isPresent()) {
            throw new Refusal("platform.provider.taken");
        }
        signIns.add(new IdentityProvider(command.entityId(), called(organisation), organisation.id()));
    }

    /** Removes an organisation to which nobody and nothing belongs. */
    @Requires(Right.PLATFORM_MANAGE)
    public void remove(RemoveOrganisation command) {
        managers.hold();
        var organisation = find(command.organisation());
        if (organisations.used(organisation.id())) {
            throw new Refusal("platform.organisation.used");
        }
        organisations.remove(organisation);
    }

    /** Says for which mail domains a provider speaks; refused when somebody else did so since this person looked. */
    @Requires(Right.PLATFORM_MANAGE)
    public void speak(SpeakFor command) {
        managers.hold();
        var provider = provider(find(command.organisation()), command.entityId());
        command.seen().demand(Seen.of(String.join("\n", domains.of(provider.id()))));
        var wished = command.spelled();
        domains.others(wished, provider.id()).stream().findFirst().ifPresent(other -> {
            throw new Refusal("platform.domains.taken", other.domain(), other.organisation());
        });
        domains.speak(provider.id(), wished);
    }

    /** What people choose its next provider by: the name of the organisation, with a number when there are others. */
    private String called(Organisation organisation) {
        var others = organisations.providers(List.of(organisation.id())).stream()
                .map(ProviderRow::name)
                .toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> organisation.name() + (number == 1 ? "" : " (" + number + ")"))
                .filter(name -> !others.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String free(String typed, long besides) {
        var name = PlatformWords.name(typed);
        if (organisations.namedLike(name, besides)) {
            throw new Refusal("platform.organisation.taken", name);
        }
        return name;
    }

    private Organisation find(UUID ref) {
        return accounts.organisation(ref)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.IDENTITY_PROVIDER, ref)));
    }

    private IdentityProvider provider(Organisation organisation, String entityId) {
        return organisations
                .provider(entityId)
                .filter(one -> one.organisationId() == organisation.id())
                .orElseThrow(() -> new Refusal("platform.provider.unknown"));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
