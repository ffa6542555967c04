-- How far a running import is, is known by the process that runs it, and was never written down here.
alter table import_batch drop column step, drop column rows_done;
