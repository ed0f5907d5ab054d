package nl.plein.ejb.archive;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Each hour, removes exports whose term is over (ARC-2.11). */
@Singleton
@DependsOn("StartUp")
public class ExportSweep {

    @Inject
    ExportTerm terms;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() {
        terms.end(
                ExportWork.KIND,
                ArchiveSetting.exportTerm(),
                "archive.export.removed",
                ArchiveSetting.EXPORT_DAYS.key());
    }
}
