/* The copy of a paper is a document of the client, in the legal part of the file; when it goes, the paper stays on the list. */
update legal_evidence e set document_id = null
where document_id is not null and not exists (select from document d where d.foundation_id = e.foundation_id and d.id = e.document_id);
alter table legal_evidence add foreign key (foundation_id, document_id) references document on delete set null (document_id);
create index on legal_evidence (foundation_id, document_id);
