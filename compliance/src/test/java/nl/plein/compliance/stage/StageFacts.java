package nl.plein.compliance.stage;

import java.util.List;
import java.util.Map;

/** What {@code run} writes beside its folder when all is ready. */
record StageFacts(
        String origin,
        List<String> sites,
        String identityProvider,
        String management,
        String database,
        String folder,
        List<StageAccount> accounts,
        Map<String, Long> pids) {}
