# What lets acme/cluster-access into the cluster prod: pull requests to read, merges to main in the environment
# production to write.
# A repository that was made or renamed since July 2026, or has opted in, sends ids in sub, and would be refused: then
# print this with --ids "$(gh api repos/acme/cluster-access --jq '"\(.owner.id)/\(.id)"')".
# Grant arn:aws:iam::123456789012:role/github-reader the group guestlist:readers, which the RBAC lets read aws-auth.
# arn:aws:iam::123456789012:role/cluster-creator is the creator of prod, which may do anything there. Another role at
# the end of signIn, granted the group guestlist:writers, needs no more than the RBAC gives.
# Whoever may write aws-auth may let in anybody as anything: RBAC narrows what a mistake can touch, and the
# environment decides who gets that far.

terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

variable "create_oidc_provider" {
  description = "Whether to make the OIDC provider of GitHub; false where the account has it already."
  type        = bool
  default     = true
}

provider "aws" {
  alias               = "account_123456789012"
  region              = "ap-northeast-2"
  allowed_account_ids = ["123456789012"]
}

provider "aws" {
  alias               = "account_111122223333"
  region              = "ap-northeast-2"
  allowed_account_ids = ["111122223333"]
}

resource "aws_iam_openid_connect_provider" "github_123456789012" {
  provider       = aws.account_123456789012
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_openid_connect_provider" "github_111122223333" {
  provider       = aws.account_111122223333
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "github_reader" {
  provider    = aws.account_123456789012
  name        = "github-reader"
  path        = "/"
  description = "Guestlist: plans on pull requests"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "GuestlistPullRequests"
        Effect = "Allow"
        Principal = {
          Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = [
              "repo:acme/cluster-access:pull_request",
              "repo:acme/cluster-access:ref:refs/heads/main"
            ]
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "github_reader" {
  provider = aws.account_123456789012
  name     = "guestlist"
  role     = aws_iam_role.github_reader.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "FindTheApiServer"
        Effect   = "Allow"
        Action   = "eks:DescribeCluster"
        Resource = "arn:aws:eks:ap-northeast-2:123456789012:cluster/prod"
      },
      {
        Sid      = "SurveyAccessEntries"
        Effect   = "Allow"
        Action   = "eks:ListAccessEntries"
        Resource = "arn:aws:eks:ap-northeast-2:123456789012:cluster/prod"
      },
      {
        Sid      = "SurveyRoles"
        Effect   = "Allow"
        Action   = "iam:GetRole"
        Resource = "arn:aws:iam::123456789012:role/*"
      },
      {
        Sid      = "SurveyUsers"
        Effect   = "Allow"
        Action   = "iam:GetUser"
        Resource = "arn:aws:iam::123456789012:user/*"
      }
    ]
  })
}

resource "aws_iam_role" "github_deployer" {
  provider    = aws.account_111122223333
  name        = "github-deployer"
  path        = "/"
  description = "Guestlist: applies on merges"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "GuestlistMerges"
        Effect = "Allow"
        Principal = {
          Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = "repo:acme/cluster-access:environment:production"
            "token.actions.githubusercontent.com:ref" = "refs/heads/main"
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "github_deployer" {
  provider = aws.account_111122223333
  name     = "guestlist"
  role     = aws_iam_role.github_deployer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "GoOn"
        Effect   = "Allow"
        Action   = "sts:AssumeRole"
        Resource = ["arn:aws:iam::123456789012:role/cluster-creator"]
      }
    ]
  })
}

resource "aws_iam_role_policy" "cluster_creator" {
  provider = aws.account_123456789012
  name     = "guestlist"
  role     = "cluster-creator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "FindTheApiServer"
        Effect   = "Allow"
        Action   = "eks:DescribeCluster"
        Resource = "arn:aws:eks:ap-northeast-2:123456789012:cluster/prod"
      },
      {
        Sid      = "SurveyAccessEntries"
        Effect   = "Allow"
        Action   = "eks:ListAccessEntries"
        Resource = "arn:aws:eks:ap-northeast-2:123456789012:cluster/prod"
      },
      {
        Sid      = "SurveyRoles"
        Effect   = "Allow"
        Action   = "iam:GetRole"
        Resource = "arn:aws:iam::123456789012:role/*"
      },
      {
        Sid      = "SurveyUsers"
        Effect   = "Allow"
        Action   = "iam:GetUser"
        Resource = "arn:aws:iam::123456789012:user/*"
      },
      {
        Sid    = "Prove"
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Resource = [
          "arn:aws:iam::123456789012:role/payments-dev",
          "arn:aws:iam::123456789012:role/bystander"
        ]
      }
    ]
  })
}

output "guestlist_trust_to_add" {
  description = "Statements that the trust policies of these roles need, which are not made here."
  value = {
    "arn:aws:iam::123456789012:role/cluster-creator" = [
      {
        Sid    = "GuestlistChain"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::111122223333:role/github-deployer"
        }
        Action = "sts:AssumeRole"
      }
    ]
    "arn:aws:iam::123456789012:role/payments-dev" = [
      {
        Sid    = "GuestlistProof"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::123456789012:role/cluster-creator"
        }
        Action = "sts:AssumeRole"
      }
    ]
    "arn:aws:iam::123456789012:role/bystander" = [
      {
        Sid    = "GuestlistProof"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::123456789012:role/cluster-creator"
        }
        Action = "sts:AssumeRole"
      }
    ]
  }
}
