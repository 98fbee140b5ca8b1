"""Supabase: REST over PostgreSQL, and realtime."""

from r3edge.services.supabase.connection import SupabaseConnection, SupabaseCredentials, SupabaseDatabase
from r3edge.services.supabase.settings import SupabaseSettings

__all__ = ["SupabaseConnection", "SupabaseCredentials", "SupabaseDatabase", "SupabaseSettings"]
