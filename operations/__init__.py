"""Commands that change the real cloud: deploy an environment, bootstrap the state bucket."""
