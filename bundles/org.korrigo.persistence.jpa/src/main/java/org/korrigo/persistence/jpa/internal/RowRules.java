package org.korrigo.persistence.jpa.internal;

import static org.korrigo.persistence.jpa.internal.RowRule.mended;
import static org.korrigo.persistence.jpa.internal.RowRule.reported;

import java.util.List;

/** What must hold between rows, the worst first. Most of it the database refuses as well: until somebody takes a constraint away. */
final class RowRules {

    private static final String NO_BATCH = " not exists (select from batch b where b.id = p.batch)";
    private static final String ENGINE = " t.task_name = 'korrigo-job' and t.task_instance = cast(j.id as text)";
    private static final String HALF_LOCKED = " ((c.state = 'LOCKED') <> (c.lock_holder is not null)"
            + " or (c.lock_holder is null) <> (c.lock_expires_at is null)"
            + " or c.state = 'LOCKED' and c.lock_expires_at < now() - interval '10 minutes')";

    /** For the application: it asks for the PDF, which keeps the score too. */
    static final RowRule UNRENDERED = reported(
            "graded-without-pdf",
            "select c.number, c.id from copy c where c.state in ('GRADED', 'RELEASED')"
                    + " and (c.final_sha256 is null or c.score is null)"
                    + " and not exists (select from job j where j.subject = c.id and j.kind = 'RENDER'"
                    + " and j.state in ('QUEUED', 'RUNNING', 'PARKED')) and {in c.exam}");

    static final List<RowRule> ALL = List.of(
            reported(
                    "copy-without-exam",
                    "select c.number, c.id from copy c where not exists (select from exam e where e.id = c.exam)"
                            + " and {in c.exam}"),
            reported(
                    "student-with-two-copies",
                    "select min(c.number) || ', ' || max(c.number), c.student from copy c where c.student is not null"
                            + " and {in c.exam} group by c.exam, c.student having count(*) > 1"),
            reported(
                    "operation-without-copy",
                    "select cast(j.copy as text), j.copy from journal j"
                            + " where not exists (select from copy c where c.id = j.copy) and ?1 = '' group by j.copy"),
            reported(
                    "page-without-batch",
                    "select cast(p.id as text), p.id from page p where" + NO_BATCH + " and ?1 = ''"),
            reported(
                    "batch-page-count",
                    "select cast(b.id as text), b.id from batch b where b.state <> 'RECEIVED' and {in b.exam}"
                            + " and b.page_count <> (select count(*) from page p where p.batch = b.id)"),
            mended(
                    "place-without-page",
                    "select cast(s.copy as text), s.copy from copy_page s where (not exists"
                            + " (select from page p where p.id = s.page) or not exists"
                            + " (select from copy c where c.id = s.copy)) and ?1 = ''",
                    "delete from copy_page s where (not exists (select from page p where p.id = s.page)"
                            + " or not exists (select from copy c where c.id = s.copy)) and ?1 = ''"),
            mended(
                    "page-lost",
                    "select b.file_name || ' p. ' || p.number, p.id from page p join batch b on b.id = p.batch"
                            + " where p.disposition = 'PLACED' and {in b.exam}"
                            + " and not exists (select from copy_page s where s.page = p.id)",
                    "update page p set disposition = 'QUARANTINED', reason_code = 'integrity', reason_detail = 'lost'"
                            + " from batch b where b.id = p.batch and p.disposition = 'PLACED' and {in b.exam}"
                            + " and not exists (select from copy_page s where s.page = p.id)"),
            mended(
                    "page-not-placed",
                    "select b.file_name || ' p. ' || p.number, p.id from page p join batch b on b.id = p.batch"
                            + " where p.disposition <> 'PLACED' and {in b.exam}"
                            + " and exists (select from copy_page s where s.page = p.id)",
                    "update page p set disposition = 'PLACED', reason_code = null, reason_detail = null"
                            + " from batch b where b.id = p.batch and p.disposition <> 'PLACED' and {in b.exam}"
                            + " and exists (select from copy_page s where s.page = p.id)"),
            mended(
                    "lock-and-state",
                    "select c.number, c.id from copy c where" + HALF_LOCKED + " and {in c.exam}",
                    "update copy c set state = case when c.state = 'LOCKED' then 'READY' else c.state end,"
                            + " lock_holder = null, lock_expires_at = null, fence = fence + 1, version = version + 1"
                            + " where" + HALF_LOCKED + " and {in c.exam}"),
            mended(
                    "job-without-entry",
                    "select cast(j.id as text), j.id from job j where j.state in ('QUEUED', 'RUNNING') and {in j.exam}"
                            + " and not exists (select from scheduled_tasks t where" + ENGINE + ")",
                    "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                            + " select 'korrigo-job', cast(j.id as text), now(), false, 1, j.priority from job j"
                            + " where j.state in ('QUEUED', 'RUNNING') and {in j.exam} on conflict do nothing"),
            mended(
                    "constraint-off",
                    "select distinct cast(c.conrelid as text) || ' ' || c.conname, cast(null as uuid) from (select cast(conrelid as regclass)"
                            + " as conrelid, conname from pg_constraint where not convalidated and connamespace ="
                            + " cast('public' as regnamespace) union all select cast(tgrelid as regclass), tgname from"
                            + " pg_trigger where tgenabled = 'D' and not tgisinternal) c where ?1 = ''",
                    "do $$ declare t record; begin for t in select cast(tgrelid as regclass) as tab, tgname from pg_trigger"
                            + " where tgenabled = 'D' and not tgisinternal loop execute format('alter table %s enable"
                            + " trigger %I', t.tab, t.tgname); end loop; for t in select cast(conrelid as regclass) as tab,"
                            + " conname from pg_constraint where not convalidated and connamespace ="
                            + " cast('public' as regnamespace) loop begin execute format('alter table %s validate"
                            + " constraint %I', t.tab, t.conname); exception when check_violation or"
                            + " foreign_key_violation then null; end; end loop; end $$"),
            UNRENDERED);

    private RowRules() {}
}
