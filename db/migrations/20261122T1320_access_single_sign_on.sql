-- One person of a provider is one account, and an account one person of a provider.
create unique index credential_of_provider on auth.credential (provider_id, account_id) where provider_id like 'oidc %';
create unique index credential_once_per_provider on auth.credential (provider_id, user_id) where provider_id like 'oidc %';
